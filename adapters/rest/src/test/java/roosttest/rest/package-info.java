/** Controllers under test, with everything that HTTP passes through and use cases that a test plays. */
@NullMarked
package roosttest.rest;

import org.jspecify.annotations.NullMarked;
