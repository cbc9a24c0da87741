/** Imports for tests: fixtures, ports in memory, and what each store of imports has to do. */
@NullMarked
package roosttest.migration;

import org.jspecify.annotations.NullMarked;
