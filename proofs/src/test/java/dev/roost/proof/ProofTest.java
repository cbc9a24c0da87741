package dev.roost.proof;

import dev.roost.RoostApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import roosttest.database.SpringDatabaseTest;

/**
 * All of Roost on a free port and a database of its own, with more connections than there are people at a time: what is
 * proved is what happens to those who get through. Hashes of passwords are cheap: everybody in a proof has one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RoostApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "roost.demo=false", "roost.outgoing.allow-loopback=true", "roost.database.pool=40",
    "roost.documents.folder=target/documents-of-proofs", "roost.exports.folder=target/exports-of-proofs",
    "roost.identity.argon2.memory=64", "roost.identity.argon2.iterations=1",
    "roost.rates.strangers.most=1000000", "roost.rates.users.most=1000000"})
@SpringDatabaseTest
@interface ProofTest {}
