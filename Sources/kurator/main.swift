print("kurator")
