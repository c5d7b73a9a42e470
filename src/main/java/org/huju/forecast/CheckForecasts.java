package org.huju.forecast;

import java.time.YearMonth;
import java.util.List;
import org.huju.board.TellForecast;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How right the forecasts of the last months were. */
@Service
@Transactional(readOnly = true)
class CheckForecasts implements TellForecast {

    private final Lessons lessons;
    private final ForecastSettings settings;

    CheckForecasts(Lessons lessons, ForecastSettings settings) {
        this.lessons = lessons;
        this.settings = settings;
    }

    @Override
    public Forecast latest() {
        List<YearMonth> months = lessons.monthsScored(settings.heldOutMonths());
        if (months.isEmpty()) {
            return new Forecast(method(), Days.LAST, lessons.learnedUntil(), 0, null, null, List.of(), null);
        }
        YearMonth from = months.get(months.size() - 1);
        YearMonth until = months.get(0);
        List<Score> scores = lessons.scores(from, until);
        double n = scores.stream().mapToLong(Score::n).sum();
        return new Forecast(
                method(),
                Days.LAST,
                lessons.learnedUntil(),
                (long) n,
                scores.stream().mapToDouble(Score::squares).sum() / n,
                scores.stream().mapToDouble(Score::squaresOfAverage).sum() / n,
                scores.stream().map(CheckForecasts::tenth).toList(),
                new HeldOut(from.atDay(1), until.atEndOfMonth()));
    }

    private static Tenth tenth(Score score) {
        return new Tenth(
                score.tenth() / 10.0,
                (score.tenth() + 1) / 10.0,
                score.n(),
                score.expected() / score.n(),
                (double) score.late() / score.n());
    }

    private List<String> method() {
        return List.of(
                "对每一件正在计时的案件，用办理单位以往在同一环节所用的工作日、以往由这一环节转向哪里，"
                        + "推算从今天到期限所要求的事办完还要多少个工作日；超过剩余工作日的概率，就是可能超期的概率，"
                        + "办完的可能先后各半的那一天，就是预计办结日。",
                "案件在目前环节已经等了几天，就只和以往等了同样久而仍未办完的案件比较；以后各环节依次累加（半马尔可夫链，最多看" + Days.LAST + "个工作日）。",
                "单位自己的案件少时，向本区、再向全市的以往情况靠拢：上一级的经验相当于" + Math.round(settings.weight())
                        + "件。只用最近" + settings.months() + "个月；全市办完不足" + settings.leastCases()
                        + "件的期限不作预测。已中止、等申请人、系统办理中的案件不作预测。",
                "检验：每一个月的案件，只用这个月以前的数据作预测，再与实际结果比较；每件案件取期限内的一天，取哪一天与它何时办完无关。" + "“总是预测平均值”是指对每件都说同一期限以往的平均超期比例。");
    }
}
