package dev.roost.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OperationMappingTest {

  private final MockMvc quick = http(new OperationMapping());
  private final MockMvc plain = http(
      new RequestMappingHandlerMapping());

  @ParameterizedTest
  @CsvSource({"/v1/nests/7, nest 7", "/v1/nests, all", "/v1/nests/mine, mine", "/v1/nests/7/eggs, eggs of 7",
      "/here, either",
      "/there/too, either", "/v1/nested/at/all, rest", "/v1/n%65sts/7, nest 7", "/v1;a=b/nests;c=d/7, nest 7",
      "/v1/nests/%37, nest 7",
      "/v1/nests/a%2Fb/eggs, eggs of a/b"})
  void shouldFindWhatSpringFinds(String path, String answer) throws Exception {
    // when
    var found = quick.perform(get(URI.create(path))).andReturn().getResponse();
    // then
    assertThat(found.getContentAsString()).isEqualTo(answer)
        .isEqualTo(plain.perform(get(URI.create(path))).andReturn().getResponse().getContentAsString());
  }

  @Test
  void shouldStillSayWhichMethodsThereAre() throws Exception {
    // when
    var answer = quick.perform(delete("/v1/nests/7")).andReturn().getResponse();
    // then
    assertThat(answer.getStatus()).isEqualTo(405);
    assertThat(answer.getHeader("Allow")).isEqualTo("GET");
  }

  private static MockMvc http(RequestMappingHandlerMapping mapping) {
    return MockMvcBuilders.standaloneSetup(new Nests()).setCustomHandlerMapping(() -> mapping).build();
  }

  @RestController
  static final class Nests {

    @GetMapping("/v1/nests")
    String all() {
      return "all";
    }

    @GetMapping("/v1/nests/mine")
    String mine() {
      return "mine";
    }

    @GetMapping("/v1/nests/{id}")
    String one(@PathVariable String id) {
      return "nest " + id;
    }

    @GetMapping("/v1/nests/{id}/eggs")
    String eggs(@PathVariable String id) {
      return "eggs of " + id;
    }

    @GetMapping({"/here", "/there/{where}"})
    String either() {
      return "either";
    }

    @GetMapping("/v1/nested/{*rest}")
    String rest() {
      return "rest";
    }
  }
}
