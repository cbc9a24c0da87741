package dev.roost.identity.adapter.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.roost.platform.Secrets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.InMemoryIdentity;
import roosttest.identity.KnownUsers;
import roosttest.identity.Mailbox;
import roosttest.identity.UserFixture;

/** HTTP as clients of identity see it, filters included; behind it the use cases on ports in memory. */
@WebMvcTest(properties = {"roost.identity.limits.guesses-per-address.most=100000",
    "roost.identity.limits.registrations-per-address.most=100000",
    "roost.identity.limits.letters-per-address.most=100000",
    "roost.rates.strangers.most=100000", "roost.rates.users.most=100000"})
@ContextConfiguration(classes = IdentityRestTest.Application.class)
abstract class IdentityRestTest {

  @Autowired private MockMvcTester http;
  @Autowired private KnownUsers known;
  @Autowired private Mailbox mailbox;

  final MockMvcTester http() {
    return http;
  }

  final KnownUsers known() {
    return known;
  }

  final Mailbox mailbox() {
    return mailbox;
  }

  final MvcTestResult get(String bearer, String path, Object... variables) {
    return send(http.get(), bearer, path, variables).exchange();
  }

  final MvcTestResult delete(String bearer, String path, Object... variables) {
    return send(http.delete(), bearer, path, variables).exchange();
  }

  final MockMvcRequestBuilder send(MockMvcRequestBuilder request, String bearer, String path, Object... variables) {
    return request.uri(path, variables).header("Authorization", bearer);
  }

  /** By nobody. */
  final MvcTestResult post(String path, String json) {
    return http.post().uri(path).contentType(APPLICATION_JSON).content(json).exchange();
  }

  final MockMvcRequestBuilder put(String bearer, String path, String json) {
    return send(http.method(HttpMethod.PUT), bearer, path).contentType(APPLICATION_JSON).content(json);
  }

  /** An address that no other test has. */
  static String someAddress() {
    return "u" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
  }

  static UserFixture aUserWith(String email) {
    return UserFixture.aUser().withEmail(email);
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @ComponentScan(basePackages = {"dev.roost.platform.rest", "dev.roost.platform.web",
      "dev.roost.identity.adapter.rest"}, excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Sample\\w+|JobController)"))
  @Import(InMemoryIdentity.class)
  static class Application {

    @Bean
    Secrets secrets() {
      return _ -> new byte[32];
    }
  }
}
