/** Technical ports that every context uses. It knows no context. */
@NullMarked
package dev.roost.platform;

import org.jspecify.annotations.NullMarked;
