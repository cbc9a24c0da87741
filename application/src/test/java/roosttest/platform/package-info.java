/** What use-case tests put in the place of the platform's ports. */
@NullMarked
package roosttest.platform;

import org.jspecify.annotations.NullMarked;
