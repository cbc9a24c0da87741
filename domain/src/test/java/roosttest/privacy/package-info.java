/** Erasures for tests. */
@NullMarked
package roosttest.privacy;

import org.jspecify.annotations.NullMarked;
