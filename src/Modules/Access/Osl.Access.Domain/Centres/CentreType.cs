namespace Osl.Access.Domain.Centres;

/// <summary>The kinds of centre of CUS Act Art. 9 and 16.</summary>
internal enum CentreType
{
    /// <summary>One municipality, made by converting its social assistance centre.</summary>
    SingleMunicipality,

    /// <summary>Several municipalities, by their agreement.</summary>
    Intermunicipal,

    /// <summary>A city of more than 100,000 people, beside its social assistance centre.</summary>
    LargeCity,
}
