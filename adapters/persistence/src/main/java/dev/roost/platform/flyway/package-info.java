/** How Flyway finds and records the migrations. */
@NullMarked
package dev.roost.platform.flyway;

import org.jspecify.annotations.NullMarked;
