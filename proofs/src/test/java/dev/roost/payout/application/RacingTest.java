package dev.roost.payout.application;

import dev.roost.RoostApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import roosttest.database.SpringDatabaseTest;

/** All of Roost, but nothing that works by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RoostApplication.class, webEnvironment = WebEnvironment.MOCK, properties = {
    "roost.demo=false", "roost.database.pool=40", "roost.jobs.enabled=false", "roost.payment.at-once=false"})
@Import(Race.class)
@SpringDatabaseTest
@interface RacingTest {}
