/** Exchanges, reports and ratings for tests. */
@NullMarked
package roosttest.review;

import org.jspecify.annotations.NullMarked;
