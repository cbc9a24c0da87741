/** How people's data is erased. */
@NullMarked
package dev.roost.privacy.application;

import org.jspecify.annotations.NullMarked;
