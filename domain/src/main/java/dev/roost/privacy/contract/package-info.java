/** What other contexts may know of how Roost looks after people's data. */
@NullMarked
package dev.roost.privacy.contract;

import org.jspecify.annotations.NullMarked;
