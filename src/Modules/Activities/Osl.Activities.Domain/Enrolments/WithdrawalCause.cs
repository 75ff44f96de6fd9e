namespace Osl.Activities.Domain.Enrolments;

/// <summary>Why an enrolment was given up.</summary>
internal enum WithdrawalCause
{
    /// <summary>The person, or somebody for them, said so.</summary>
    Asked,

    /// <summary>The guardian withdrew the consent.</summary>
    ConsentWithdrawn,

    /// <summary>The activity does not take place.</summary>
    ActivityCancelled,

    /// <summary>The person's data were erased.</summary>
    PersonErased,

    /// <summary>Two enrolments were of one person.</summary>
    PersonsMerged,

    /// <summary>Written down as having walked in, and was not there.</summary>
    Mistaken,
}
