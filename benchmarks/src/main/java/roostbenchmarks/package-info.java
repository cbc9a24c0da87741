/** Load on Roost as it runs in production, each beside a reference that does the least that has to be done. */
@NullMarked
package roostbenchmarks;

import org.jspecify.annotations.NullMarked;
