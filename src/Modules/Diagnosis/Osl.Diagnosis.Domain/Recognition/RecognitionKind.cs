namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>What was recognised (CUS Act Art. 32(1): a) needs, b) potential).</summary>
internal enum RecognitionKind
{
    Need,
    Potential,
}
