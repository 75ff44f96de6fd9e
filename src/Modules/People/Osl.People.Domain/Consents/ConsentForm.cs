namespace Osl.People.Domain.Consents;

/// <summary>How it was given, so that it can be shown (GDPR Art. 7(1)).</summary>
internal enum ConsentForm
{
    Written,
    Electronic,
    Oral,
}
