namespace Osl.Host.Demo;

/// <summary>An invented centre, shaped like the kinds there are: small, middle-sized, of two gminas, or a MOPS.</summary>
/// <param name="Key">First part of the keys that its ids follow from, and its mail domain: key.example.</param>
/// <param name="Name">Its name.</param>
/// <param name="Regime">Cus or Ops.</param>
/// <param name="Type">Its type by Art. 9 of the CUS Act.</param>
/// <param name="Municipalities">Its gminas.</param>
/// <param name="Estates">Places of its territorial communities, one a community.</param>
/// <param name="IsToldInFull">Whether every role has an account and every review was held; elsewhere there are the organiser and the director, and the last review alone.</param>
/// <param name="HasNoStory">Whether it has staff and nothing else: the centre to begin in, as the README's tour does.</param>
internal sealed record DemoCentre(
    string Key, string Name, string Regime, string Type, string[] Municipalities, string[] Estates, bool IsToldInFull = false, bool HasNoStory = false)
{
    public static readonly IReadOnlyList<DemoCentre> All =
    [
        new("zmyslin", "Centrum Usług Społecznych w Zmyślinie", "Cus", "SingleMunicipality", ["Zmyślin"], ["Osiedle Słoneczne", "bloki przy ulicy Bajecznej"], IsToldInFull: true),
        new("bajkowo", "Centrum Usług Społecznych w Bajkowie", "Cus", "SingleMunicipality", ["Bajkowo"], ["sołectwo Bajkowo Dolne"]),
        new("nibylas", "Centrum Usług Społecznych w Nibylesie", "Cus", "SingleMunicipality", ["Nibylas"], ["wieś Nibylas Stary"]),
        new("dalekowo", "Centrum Usług Społecznych w Dalekowie", "Cus", "SingleMunicipality", ["Dalekowo"], ["Osiedle Nad Potokiem", "dzielnica Zarzecze", "Osiedle Młodych"]),
        new("przykladow", "Miejski Ośrodek Pomocy Społecznej w Przykładowie", "Ops", "SingleMunicipality", ["Przykładów"], ["Osiedle Hutników"]),
        new("wiazki", "Centrum Usług Społecznych Wiązki i Pętla", "Cus", "Intermunicipal", ["Wiązki", "Pętla"], ["sołectwo Wiązki Małe", "wieś Pętla Nowa"]),
        new("nowiny", "Centrum Usług Społecznych w Nowinach Zmyślonych", "Cus", "SingleMunicipality", ["Nowiny Zmyślone"], [], HasNoStory: true),
    ];

    public string Mail(string who) => $"{who}@{Key}.example";
}
