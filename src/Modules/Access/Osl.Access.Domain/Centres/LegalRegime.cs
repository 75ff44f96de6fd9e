namespace Osl.Access.Domain.Centres;

/// <summary>The act a centre works under.</summary>
internal enum LegalRegime
{
    /// <summary>The CUS Act of 19 July 2019.</summary>
    Cus,

    /// <summary>The social assistance act: community social work by an OPS or MOPS.</summary>
    Ops,
}
