/** Events on PostgreSQL. */
@NullMarked
package dev.roost.notification.adapter.jooq;

import org.jspecify.annotations.NullMarked;
