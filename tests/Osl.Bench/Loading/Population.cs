namespace Osl.Bench.Loading;

/// <summary>What was loaded, as far as requests need to know it.</summary>
internal sealed record Population(IReadOnlyList<LoadedCentre> Centres)
{
    public int Entries => Centres.Sum(centre => centre.Size.Entries);
}

internal sealed record LoadedCentre(Guid Id, CentreSize Size, Guid Municipality, IReadOnlyList<Guid> Communities, IReadOnlyList<Guid> Needs, IReadOnlyList<Person> Staff)
{
    public Person Organizer => Staff[0];

    public Person Director => Staff[1];
}

/// <summary>Somebody of a centre's staff, with a session that is open.</summary>
internal sealed record Person(Guid Id, Guid Account, Guid Session, string Role, string Email, string Token);
