/** What other contexts may know of imports: their ids, steps and refusals. */
@NullMarked
package dev.roost.migration.contract;

import org.jspecify.annotations.NullMarked;
