package dev.roost.demo;

import dev.roost.RoostApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import roosttest.database.SpringDatabaseTest;

/** Starts all of Roost with the demo, on a free port and a database of its own; test classes share one such Roost. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RoostApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "roost.demo=true", "roost.mail.folder=" + DemoTest.MAIL, "roost.photos.folder=target/demo/photos"})
@SpringDatabaseTest
@interface DemoTest {

  String MAIL = "target/demo/mail";
}
