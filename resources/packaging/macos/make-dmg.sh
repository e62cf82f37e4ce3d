#!/bin/sh
# Soloist.app → a disk image. Usage: make-dmg.sh Soloist.app Soloist-VERSION.dmg
# IDENTITY (“Developer ID Application: …”) signs, PROFILE (of `xcrun notarytool store-credentials`) notarises; without
# them the image is made unsigned, and macOS asks before it opens the program (right-click, Open).
set -eu
app=$1 image=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ -n "${IDENTITY-}" ]; then
    # Libraries first, then the program: a signature holds what it encloses.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname Soloist -srcfolder "$stage" -format ULMO -ov "$image"
if [ -n "${IDENTITY-}" ]; then codesign --timestamp --sign "$IDENTITY" "$image"; fi
if [ -n "${PROFILE-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
