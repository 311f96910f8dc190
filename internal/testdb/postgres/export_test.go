package postgres

// Installed is for the tests, which look where nothing is.
var Installed = installed
