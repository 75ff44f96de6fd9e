namespace Osl.Bench.Loading;

/// <summary>Invented texts of the length that organisers write.</summary>
internal static class Words
{
    public static readonly string[] Titles =
    [
        "Miejsce spotkań na zimę", "Brak dojazdu do przychodni", "Samotność starszych sąsiadów", "Zajęcia dla młodzieży po lekcjach", "Pomoc w drobnych naprawach",
        "Sąsiedzi gotowi prowadzić warsztaty", "Nieczynna świetlica wiejska", "Opieka nad skwerem przy blokach", "Nauka obsługi telefonu", "Wspólne gotowanie w kole gospodyń",
    ];

    public static readonly string[] Descriptions =
    [
        "Mieszkańcy nie mają gdzie się spotykać od listopada do marca; ławki przy sklepie stoją puste, a świetlica jest zamknięta poza godzinami szkoły.",
        "Autobus odjeżdża dwa razy dziennie i nie pasuje do godzin przyjęć, więc starsze osoby proszą o podwiezienie albo rezygnują z wizyty u lekarza.",
        "Trzy osoby chcą same prowadzić zajęcia rękodzieła i opiekować się salą, jeżeli ktoś pomoże im w pierwszych miesiącach i użyczy materiałów.",
        "Rodzice mówią, że po szkole dzieci siedzą w domu; klub sportowy przyjmuje tylko zawodników, a dom kultury jest w sąsiedniej miejscowości.",
    ];

    public static readonly string[] Symptoms = ["Puste ławki", "Prośby o podwiezienie", "Samotność starszych osób", "Hałas na klatkach schodowych"];

    public static readonly string[] Causes = ["Zamknięta świetlica", "Rzadkie połączenia", "Brak gospodarza miejsca"];

    public static readonly string[] Domains =
    [
        "Economic", "Social", "Health", "Education", "Culture", "Sport", "Housing", "Transport", "Safety", "Environment", "PublicSpace", "DigitalInclusion", "CivicParticipation", "Other",
    ];

    public static readonly string[] Channels = ["InPerson", "Phone", "Meeting", "Survey", "Observation"];

    public static readonly string[] Sources =
    [
        """[{"field_note_id":null,"kind":"Meeting","reference":"zebranie mieszkańców"}]""",
        """[{"field_note_id":null,"kind":"Interview","reference":"rozmowa przy furtce"},{"field_note_id":null,"kind":"Observation","reference":"spacer badawczy po osiedlu"}]""",
        """[{"field_note_id":null,"kind":"Statistics","reference":"ocena zasobów pomocy społecznej"}]""",
    ];
}
