/** What tests of all of Roost share. */
@NullMarked
package roosttest.system;

import org.jspecify.annotations.NullMarked;
