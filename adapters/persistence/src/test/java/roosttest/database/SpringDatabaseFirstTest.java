package roosttest.database;

/** Shares its application with the second. */
class SpringDatabaseFirstTest extends SpringDatabaseContract {}
