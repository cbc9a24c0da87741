/** A real Redis, for the tests of what is kept there. */
@NullMarked
package roosttest.redis;

import org.jspecify.annotations.NullMarked;
