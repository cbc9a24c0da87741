package roosttest.database;

/** Shares its application with the first. */
class SpringDatabaseSecondTest extends SpringDatabaseContract {}
