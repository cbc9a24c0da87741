package roosttest.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of controllers over HTTP: with the strict JSON, the problems, the cursors and the shared parameters of the
 * platform, without the filters. The test imports the controllers with their mappers, offers their use cases as mocks, and
 * sends requests {@link Sent#by by} somebody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = RestTestConfiguration.class)
public @interface RestTest {}
