package kabar.training;

import java.util.List;
import kabar.entities.tagger.Label;

/** Takes forms of address, which ThaiNER counts to a person's name, off it. */
final class ThaiTitles {
    private static final List<String> TITLES = List.of(
            "นางสาว",
            "นาย",
            "นาง",
            "น.ส.",
            "ด.ช.",
            "ด.ญ.",
            "ดร.",
            "พล.ต.อ.",
            "พล.ต.ท.",
            "พล.ต.ต.",
            "พล.อ.อ.",
            "พล.อ.ท.",
            "พล.ร.อ.",
            "พล.ร.ท.",
            "พล.อ.",
            "พล.ท.",
            "พล.ต.",
            "พ.ต.อ.",
            "พ.ต.ท.",
            "พ.ต.ต.",
            "พ.อ.",
            "พ.ท.",
            "พ.ต.",
            "ร.ต.อ.",
            "ร.ต.ท.",
            "ร.ต.ต.",
            "ร.ต.",
            "ร.อ.",
            "ร.ท.",
            "จ.ส.ต.",
            "จ.ส.อ.",
            "ส.ต.อ.",
            "ส.ต.ท.",
            "ด.ต.",
            "ม.ร.ว.",
            "ม.ล.",
            "คุณ",
            "นพ.",
            "พญ.",
            "ศ.",
            "รศ.",
            "ผศ.",
            "พลเอก",
            "พลโท",
            "พลตรี",
            "พันเอก",
            "พันตำรวจเอก",
            "พลตำรวจเอก",
            "หม่อมหลวง",
            "ว่าที่",
            "สมเด็จ",
            "พระ");

    private ThaiTitles() {}

    /** Moves the beginning of each person behind the forms of address. */
    static void takeOff(LabelledWords signs) {
        for (int i = 0; i < signs.size(); i++) {
            if (signs.label(i) != Label.B_PER) continue;
            int length = titleAt(signs, i);
            if (length == 0 || i + length >= signs.size() || signs.label(i + length) != Label.I_PER) continue;
            for (int k = i; k < i + length; k++) signs.label(k, Label.O);
            signs.label(i + length, Label.B_PER);
            i += length - 1;
        }
    }

    private static int titleAt(LabelledWords signs, int start) {
        for (String title : TITLES) {
            int at = 0;
            int end = start;
            while (at < title.length() && end < signs.size() && title.startsWith(signs.word(end), at))
                at += signs.word(end++).length();
            if (at == title.length()) return end - start;
        }
        return 0;
    }
}
