/** Cities to search in, cards in memory, and what every keeper of cards promises. */
@NullMarked
package roosttest.search;

import org.jspecify.annotations.NullMarked;
