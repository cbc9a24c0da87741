/** Actors, fixtures and contract tests of identity, for the tests of every context. */
@NullMarked
package roosttest.identity;

import org.jspecify.annotations.NullMarked;
