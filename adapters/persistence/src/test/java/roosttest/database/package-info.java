/** PostgreSQL for tests: one server for a build, a fresh database for each test class. */
@NullMarked
package roosttest.database;

import org.jspecify.annotations.NullMarked;
