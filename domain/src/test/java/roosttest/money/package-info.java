/** What happens to money across contexts, from the quote to the payout. */
@NullMarked
package roosttest.money;

import org.jspecify.annotations.NullMarked;
