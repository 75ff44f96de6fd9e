namespace Osl.People.Domain.Retention;

/// <summary>Whose data a retention rule is about.</summary>
internal enum RetentionCategory
{
    /// <summary>On file, without ever having taken part.</summary>
    OnFile,

    /// <summary>Took part in something.</summary>
    Participant,
}
