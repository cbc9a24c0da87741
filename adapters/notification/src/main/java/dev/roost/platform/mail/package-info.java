/** Mail, to a mail server, or to a folder where there is none. */
@NullMarked
package dev.roost.platform.mail;

import org.jspecify.annotations.NullMarked;
