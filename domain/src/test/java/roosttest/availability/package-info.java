/** Fixtures, in-memory ports and contract tests of availability, for the tests of every context. */
@NullMarked
package roosttest.availability;

import org.jspecify.annotations.NullMarked;
