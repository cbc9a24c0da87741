/** What every payment provider promises, and fixtures for it. */
@NullMarked
package roosttest.payment;

import org.jspecify.annotations.NullMarked;
