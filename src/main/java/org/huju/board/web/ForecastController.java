package org.huju.board.web;

import org.huju.board.Scopes;
import org.huju.board.TellForecast;
import org.huju.board.TellForecast.Forecast;
import org.huju.board.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /camunda/api/board/forecast}: the same for everybody who sees the board, since it tells of the method and not of cases. */
@RestController
@RequestMapping("/camunda/api/board")
class ForecastController {

    private final Scopes scopes;
    private final TellForecast tellForecast;

    ForecastController(Scopes scopes, TellForecast tellForecast) {
        this.scopes = scopes;
        this.tellForecast = tellForecast;
    }

    @GetMapping("/forecast")
    Forecast forecast(Viewer viewer) {
        scopes.of(viewer);
        return tellForecast.latest();
    }
}
