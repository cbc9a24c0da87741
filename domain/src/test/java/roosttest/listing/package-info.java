/** Fixtures, in-memory ports and contract tests of listing, for the tests of every context. */
@NullMarked
package roosttest.listing;

import org.jspecify.annotations.NullMarked;
