namespace Osl.People.Domain.Requests;

/// <summary>Which right somebody makes use of (GDPR Art. 15–21).</summary>
internal enum SubjectRequestKind
{
    /// <summary>Art. 15.</summary>
    Access,

    /// <summary>Art. 16.</summary>
    Rectification,

    /// <summary>Art. 17.</summary>
    Erasure,

    /// <summary>Art. 18.</summary>
    Restriction,

    /// <summary>Art. 20.</summary>
    Portability,

    /// <summary>Art. 21.</summary>
    Objection,
}
