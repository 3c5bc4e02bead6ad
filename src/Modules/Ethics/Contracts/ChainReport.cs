namespace Workforce.Ethics.Contracts;

/// <param name="Signatures">How many were read, up to and including the first that fails.</param>
/// <param name="Head">Hash of the last good one.</param>
/// <param name="Anchors">How many anchors were found in place.</param>
/// <param name="Fault">What is wrong with the first that fails, in English; null when the chain holds.</param>
/// <param name="FailingSeq">Its number in the chain; null when nothing fails, or what fails is no single signature.</param>
public sealed record ChainReport(string RegionCode, string District, long Signatures, string Head, int Anchors, string? Fault, long? FailingSeq)
{
    public bool Holds => Fault is null;
}
