"""What people install: frozen programs, the archives they come in, and the licences of what is inside. May import:
engine. `./soloist package` runs it with the packages of the extra `package`."""
