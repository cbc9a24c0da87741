package dev.roost.http;

import dev.roost.RoostApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import roosttest.database.SpringDatabaseTest;
import roosttest.identity.KnownUsers;

/**
 * Starts all of Roost on a free port and a database of its own; test classes share one such Roost. Limits on attempts are
 * out of the way and hashes are cheap. {@link KnownUsers} has users who are logged in within two statements:
 * {@code known.loggedIn(aUser().whoHosts()).bearer()} is what to send as {@code Authorization}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RoostApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "roost.demo=false", "roost.outgoing.allow-loopback=true", "roost.mail.folder=target/mail-of-tests",
    "roost.identity.argon2.memory=64", "roost.identity.argon2.iterations=1",
    "roost.identity.limits.guesses-per-address.most=1000000",
    "roost.identity.limits.registrations-per-address.most=1000000",
    "roost.identity.limits.letters-per-address.most=1000000",
    "roost.rates.strangers.most=1000000", "roost.rates.users.most=1000000"})
@SpringDatabaseTest
@Import(KnownUsers.class)
@interface HttpTest {}
