   ll ll lll
   lllyylllbll
 lll  lll llppl
 ll  l l l  luu
ll           lyl
ll           lpl
 llllllllllllbbl
