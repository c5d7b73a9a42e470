package org.huju.e2e;

import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A form on the screen, spoken to in the words that are read on it. */
final class CaseForm {

    private final Page page;
    private final Locator area;

    /** @param area holds the form, its messages and its button */
    CaseForm(Page page, Locator area) {
        this.page = page;
        this.area = area;
        area.locator(".fjs-form").waitFor();
    }

    CaseForm write(String label, String text) {
        field(label).fill(text);
        page.keyboard().press("Tab");
        return this;
    }

    /** Ticks boxes and makes choices. */
    CaseForm tick(String... labels) {
        for (String label : labels) {
            field(label).check();
        }
        return this;
    }

    /** Answers one of several questions that have the same choices. */
    CaseForm choose(String question, String choice) {
        Locator asked = page.locator(".fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(Words.label(question)));
        area.locator(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHas(asked))
                .getByLabel(Words.label(choice))
                .check();
        return this;
    }

    /** Everything there is to tick. */
    CaseForm tickAll() {
        area.locator("input[type=checkbox]").all().forEach(Locator::check);
        return this;
    }

    CaseForm untick(String label) {
        field(label).uncheck();
        return this;
    }

    String text() {
        return area.locator(".fjs-form").innerText();
    }

    /** Hands the form in; it closes. */
    void submit() {
        button().click();
        area.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(DETACHED));
    }

    /** Hands the form in, which is refused. @return why */
    String submitInVain() {
        button().click();
        Locator message = page.locator(".notifications .alert-danger");
        message.waitFor();
        return message.innerText();
    }

    private Locator field(String label) {
        return area.getByLabel(Words.label(label));
    }

    /** The one that is shown: a start form has a second, hidden one. */
    private Locator button() {
        return area.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交").setExact(true));
    }
}
