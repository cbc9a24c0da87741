/** Doubles and contracts of notification's ports. */
@NullMarked
package roosttest.notification;

import org.jspecify.annotations.NullMarked;
