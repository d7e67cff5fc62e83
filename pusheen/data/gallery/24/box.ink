      lll     lll
      llllllllllll
    lll         lll
   ll   l     l   ll
ll ll      l      lll l
ooonnnlllllclnlllnnnlool
loonnnnnnnnccnnnnnnnnool
  lnnnnnnnnnnnnnnnnnnl
  lnnnnnnnnnnnnnnnnnn
