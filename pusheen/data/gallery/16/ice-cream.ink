lpppl ll   ll
lcccclllllllll
locoll l l l ll
 lool         ll
 llll         ll
    llllllllllll
